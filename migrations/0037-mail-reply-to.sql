-- To whom an answer to a letter goes, where it is not the house: the other party of an order. Forgotten once it is sent.
alter table letters add column reply_to text;
