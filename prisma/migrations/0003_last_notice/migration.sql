-- Each claim looks for the last notice to that phone: replies, which are nearly all of the history, are no part of it.
CREATE INDEX outbox_notice_idx ON outbox (address, sent_at) WHERE kind <> 'reply';
