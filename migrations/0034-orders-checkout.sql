-- A token of a checkout says which purchase a second press means, and only to the cart that it was made for.
alter table purchases drop constraint purchases_checkout_token_key;
alter table purchases add unique (cart_id, checkout_token);
