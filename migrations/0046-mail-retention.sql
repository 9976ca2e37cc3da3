-- Letters forget whom they were for after a year: the job looks only at those that still know.
create index letters_to_forget on letters (occurred_at) where recipient <> '' and state <> 'queued';
