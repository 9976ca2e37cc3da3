-- The newest pieces of a category, for its feed, without reading those of all others.
create index listings_by_category on listings (category, published_at desc, id desc) where state = 'published';
