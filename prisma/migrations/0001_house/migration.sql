-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "title" (
    "id" TEXT NOT NULL,
    "control_number" TEXT,
    "title" TEXT NOT NULL,
    "author" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "language" TEXT NOT NULL,
    "isbn" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reservable" TEXT NOT NULL DEFAULT 'title',
    "popularity" INTEGER NOT NULL DEFAULT 0,
    "folded" TEXT NOT NULL,

    CONSTRAINT "title_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "copy" (
    "id" TEXT NOT NULL,
    "barcode" TEXT NOT NULL,
    "title_id" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "section" TEXT,
    "call_number" TEXT NOT NULL DEFAULT '',
    "item_type" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT 'shelf',
    "at" TEXT,
    "loan_id" TEXT,
    "reservation_id" TEXT,

    CONSTRAINT "copy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loan" (
    "id" TEXT NOT NULL,
    "copy_id" TEXT NOT NULL,
    "title_id" TEXT NOT NULL,
    "patron_id" TEXT,
    "branch" TEXT NOT NULL,
    "lent_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" DATE NOT NULL,
    "renewals" INTEGER NOT NULL DEFAULT 0,
    "returned_at" TIMESTAMPTZ(3),

    CONSTRAINT "loan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reservation" (
    "id" TEXT NOT NULL,
    "title_id" TEXT NOT NULL,
    "copy_id" TEXT,
    "patron_id" TEXT NOT NULL,
    "pickup_point" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "seq" SERIAL NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "ready_at" TIMESTAMPTZ(3),
    "keep_until" TIMESTAMPTZ(3),
    "dropped_until" TIMESTAMPTZ(3),
    "suspended_until" DATE,
    "behind" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal" (
    "id" BIGSERIAL NOT NULL,
    "about" TEXT NOT NULL,
    "reservation_id" TEXT,
    "loan_id" TEXT,
    "was" TEXT,
    "became" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_id" TEXT,
    "channel" TEXT,
    "comment" TEXT,

    CONSTRAINT "journal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "patron_id" TEXT NOT NULL,
    "loan_id" TEXT,
    "reservation_id" TEXT,
    "branch" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "deadline_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "against" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "comment" TEXT,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "address" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "language" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "lane" (
    "lane" TEXT NOT NULL,
    "leased_until" TIMESTAMPTZ(3) NOT NULL,
    "holder" TEXT NOT NULL,

    CONSTRAINT "lane_pkey" PRIMARY KEY ("lane")
);

-- CreateTable
CREATE TABLE "inbox" (
    "id" BIGSERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "event" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'new',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action" (
    "key" TEXT NOT NULL,
    "ask" JSONB NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "patron_id" TEXT,
    "kind" TEXT NOT NULL,
    "act" TEXT NOT NULL DEFAULT 'send',
    "body" JSONB,
    "reply_to" BIGINT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "send_after" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL DEFAULT 'new',
    "leased_until" TIMESTAMPTZ(3),
    "leased_by" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "provider_id" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "patron" (
    "id" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "phone" TEXT,
    "category" TEXT NOT NULL DEFAULT 'adult',
    "born" DATE,
    "expires" DATE NOT NULL,
    "blocked" BOOLEAN NOT NULL DEFAULT false,
    "fees" INTEGER NOT NULL DEFAULT 0,
    "password_hash" TEXT,
    "pickup_point" TEXT,
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "undo" JSONB,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "patron_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guardianship" (
    "holder_id" TEXT NOT NULL,
    "ward_id" TEXT NOT NULL,

    CONSTRAINT "guardianship_pkey" PRIMARY KEY ("holder_id","ward_id")
);

-- CreateTable
CREATE TABLE "link" (
    "address" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "patron_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'active',
    "language" TEXT,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "heard_at" TIMESTAMPTZ(3),

    CONSTRAINT "link_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "token_hash" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "phone_name" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "desk_code" (
    "code_hash" TEXT NOT NULL,
    "patron_id" TEXT NOT NULL,
    "phone" TEXT,
    "kind" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "desk_code_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "sign_in_attempts" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "locked_until" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "branch" (
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "address" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "pickup" BOOLEAN NOT NULL,
    "nearest" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "position" INTEGER NOT NULL,

    CONSTRAINT "branch_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "section" (
    "branch" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "pickup" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "section_pkey" PRIMARY KEY ("branch","code")
);

-- CreateTable
CREATE TABLE "opening_hours" (
    "branch" TEXT NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("branch","weekday","opens")
);

-- CreateTable
CREATE TABLE "monthly_closure" (
    "branch" TEXT NOT NULL,
    "nth" SMALLINT NOT NULL,
    "weekday" SMALLINT NOT NULL,

    CONSTRAINT "monthly_closure_pkey" PRIMARY KEY ("branch","nth","weekday")
);

-- CreateTable
CREATE TABLE "closure" (
    "id" TEXT NOT NULL,
    "branch" TEXT,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_type" (
    "code" TEXT NOT NULL,
    "loan_days" INTEGER NOT NULL,
    "renewable" BOOLEAN NOT NULL,
    "lendable" BOOLEAN NOT NULL,

    CONSTRAINT "item_type_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "library" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "names" JSONB NOT NULL,
    "zone" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "default_language" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "library_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offset_ms" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "branch" TEXT,
    "password_hash" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'lv',
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "title_control_number_key" ON "title"("control_number");

-- CreateIndex
CREATE UNIQUE INDEX "copy_barcode_key" ON "copy"("barcode");

-- CreateIndex
CREATE UNIQUE INDEX "copy_loan_id_key" ON "copy"("loan_id");

-- CreateIndex
CREATE UNIQUE INDEX "copy_reservation_id_key" ON "copy"("reservation_id");

-- CreateIndex
CREATE INDEX "copy_title_id_idx" ON "copy"("title_id");

-- CreateIndex
CREATE INDEX "copy_branch_section_idx" ON "copy"("branch", "section");

-- CreateIndex
CREATE INDEX "loan_patron_id_idx" ON "loan"("patron_id");

-- CreateIndex
CREATE INDEX "loan_title_id_idx" ON "loan"("title_id");

-- CreateIndex
CREATE INDEX "loan_copy_id_idx" ON "loan"("copy_id");

-- CreateIndex
CREATE UNIQUE INDEX "reservation_seq_key" ON "reservation"("seq");

-- CreateIndex
CREATE INDEX "reservation_patron_id_idx" ON "reservation"("patron_id");

-- CreateIndex
CREATE INDEX "reservation_title_id_seq_idx" ON "reservation"("title_id", "seq");

-- CreateIndex
CREATE INDEX "reservation_copy_id_idx" ON "reservation"("copy_id");

-- CreateIndex
CREATE INDEX "reservation_behind_idx" ON "reservation"("behind");

-- CreateIndex
CREATE INDEX "journal_reservation_id_idx" ON "journal"("reservation_id");

-- CreateIndex
CREATE INDEX "journal_loan_id_idx" ON "journal"("loan_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_number_key" ON "request"("number");

-- CreateIndex
CREATE INDEX "request_patron_id_idx" ON "request"("patron_id");

-- CreateIndex
CREATE INDEX "request_loan_id_idx" ON "request"("loan_id");

-- CreateIndex
CREATE INDEX "request_reservation_id_idx" ON "request"("reservation_id");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_channel_provider_id_key" ON "inbox"("channel", "provider_id");

-- CreateIndex
CREATE INDEX "action_at_idx" ON "action"("at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_key_key" ON "outbox"("key");

-- CreateIndex
CREATE INDEX "outbox_patron_id_idx" ON "outbox"("patron_id");

-- CreateIndex
CREATE INDEX "outbox_provider_id_idx" ON "outbox"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "patron_card_key" ON "patron"("card");

-- CreateIndex
CREATE UNIQUE INDEX "patron_username_key" ON "patron"("username");

-- CreateIndex
CREATE INDEX "guardianship_ward_id_idx" ON "guardianship"("ward_id");

-- CreateIndex
CREATE INDEX "link_patron_id_idx" ON "link"("patron_id");

-- CreateIndex
CREATE INDEX "sign_in_link_address_idx" ON "sign_in_link"("address");

-- CreateIndex
CREATE INDEX "sign_in_link_expires_at_idx" ON "sign_in_link"("expires_at");

-- CreateIndex
CREATE INDEX "desk_code_patron_id_idx" ON "desk_code"("patron_id");

-- CreateIndex
CREATE INDEX "closure_branch_idx" ON "closure"("branch");

-- CreateIndex
CREATE UNIQUE INDEX "staff_username_key" ON "staff"("username");

-- CreateIndex
CREATE INDEX "audit_subject_idx" ON "audit"("subject");

-- CreateIndex
CREATE INDEX "audit_at_idx" ON "audit"("at");

-- AddForeignKey
ALTER TABLE "copy" ADD CONSTRAINT "copy_title_id_fkey" FOREIGN KEY ("title_id") REFERENCES "title"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy" ADD CONSTRAINT "copy_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy" ADD CONSTRAINT "copy_branch_section_fkey" FOREIGN KEY ("branch", "section") REFERENCES "section"("branch", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy" ADD CONSTRAINT "copy_item_type_fkey" FOREIGN KEY ("item_type") REFERENCES "item_type"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy" ADD CONSTRAINT "copy_loan_id_fkey" FOREIGN KEY ("loan_id") REFERENCES "loan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "copy" ADD CONSTRAINT "copy_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "reservation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loan" ADD CONSTRAINT "loan_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "copy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loan" ADD CONSTRAINT "loan_title_id_fkey" FOREIGN KEY ("title_id") REFERENCES "title"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loan" ADD CONSTRAINT "loan_patron_id_fkey" FOREIGN KEY ("patron_id") REFERENCES "patron"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loan" ADD CONSTRAINT "loan_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_title_id_fkey" FOREIGN KEY ("title_id") REFERENCES "title"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "copy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_patron_id_fkey" FOREIGN KEY ("patron_id") REFERENCES "patron"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_behind_fkey" FOREIGN KEY ("behind") REFERENCES "reservation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal" ADD CONSTRAINT "journal_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "reservation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journal" ADD CONSTRAINT "journal_loan_id_fkey" FOREIGN KEY ("loan_id") REFERENCES "loan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_patron_id_fkey" FOREIGN KEY ("patron_id") REFERENCES "patron"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_loan_id_fkey" FOREIGN KEY ("loan_id") REFERENCES "loan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "reservation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "patron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guardianship" ADD CONSTRAINT "guardianship_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "patron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_patron_id_fkey" FOREIGN KEY ("patron_id") REFERENCES "patron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_code" ADD CONSTRAINT "desk_code_patron_id_fkey" FOREIGN KEY ("patron_id") REFERENCES "patron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "monthly_closure" ADD CONSTRAINT "monthly_closure_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closure" ADD CONSTRAINT "closure_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what Prisma's schema cannot say. test/prisma/drift.test.ts names every object below.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Search: words through the tsvector, typos through trigrams. Both read the app's own folding.
ALTER TABLE title ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple', folded)) STORED;
CREATE INDEX title_search_idx ON title USING gin (search);
CREATE INDEX title_folded_trgm_idx ON title USING gin (folded gin_trgm_ops);
CREATE INDEX title_isbn_idx ON title USING gin (isbn);
ALTER TABLE title ADD CONSTRAINT title_reservable_check CHECK (reservable IN ('title', 'copy'));

-- A copy is in exactly one place; who has it is a loan or a reservation, never both, and then its place is the shelf it will come back to.
ALTER TABLE copy
  ADD CONSTRAINT copy_place_check CHECK (place IN ('shelf', 'to-clear', 'in-transit', 'missing', 'lost', 'withdrawn')),
  ADD CONSTRAINT copy_one_holder_check CHECK (loan_id IS NULL OR reservation_id IS NULL),
  ADD CONSTRAINT copy_held_place_check CHECK (place = 'shelf' OR (loan_id IS NULL AND reservation_id IS NULL));

-- One open loan per copy.
CREATE UNIQUE INDEX loan_open_copy_key ON loan (copy_id) WHERE returned_at IS NULL;
CREATE INDEX loan_open_due_idx ON loan (due_at) WHERE returned_at IS NULL;
ALTER TABLE loan
  ADD CONSTRAINT loan_renewals_check CHECK (renewals >= 0),
  ADD CONSTRAINT loan_open_patron_check CHECK (returned_at IS NOT NULL OR patron_id IS NOT NULL);

-- One active reservation per patron and title; ended states have an end.
CREATE UNIQUE INDEX reservation_active_key ON reservation (patron_id, title_id)
  WHERE state IN ('requested', 'waiting', 'to-fetch', 'in-transit', 'ready');
CREATE INDEX reservation_queue_idx ON reservation (title_id, seq)
  WHERE state IN ('requested', 'waiting', 'to-fetch', 'in-transit', 'ready');
ALTER TABLE reservation
  ADD CONSTRAINT reservation_state_check CHECK (state IN ('requested', 'waiting', 'to-fetch', 'in-transit', 'ready',
    'collected', 'cancelled', 'expired', 'refused', 'unfillable')),
  ADD CONSTRAINT reservation_ended_check CHECK (
    (state IN ('collected', 'cancelled', 'expired', 'refused', 'unfillable')) = (ended_at IS NOT NULL)),
  ADD CONSTRAINT reservation_ready_check CHECK (state <> 'ready' OR (ready_at IS NOT NULL AND keep_until IS NOT NULL)),
  ADD CONSTRAINT reservation_behind_check CHECK (behind <> id);

-- One pending request per loan and per reservation; numbers people read out start at 1001.
CREATE UNIQUE INDEX request_pending_loan_key ON request (loan_id) WHERE state = 'pending' AND loan_id IS NOT NULL;
CREATE UNIQUE INDEX request_pending_reservation_key ON request (reservation_id) WHERE state = 'pending' AND reservation_id IS NOT NULL;
CREATE INDEX request_pending_deadline_idx ON request (deadline_at) WHERE state = 'pending';
ALTER TABLE request
  ADD CONSTRAINT request_state_check CHECK (state IN ('pending', 'approved', 'refused', 'withdrawn')),
  ADD CONSTRAINT request_kind_check CHECK (
    (kind = 'renewal' AND loan_id IS NOT NULL AND reservation_id IS NULL)
    OR (kind = 'reservation' AND reservation_id IS NOT NULL AND loan_id IS NULL));
ALTER SEQUENCE request_number_seq START WITH 1001 RESTART;

ALTER TABLE journal
  ADD CONSTRAINT journal_about_check CHECK (
    (about = 'reservation' AND reservation_id IS NOT NULL AND loan_id IS NULL)
    OR (about = 'loan' AND loan_id IS NOT NULL AND reservation_id IS NULL)),
  ADD CONSTRAINT journal_actor_check CHECK (actor IN ('patron', 'staff', 'calendar'));

ALTER TABLE patron
  ADD CONSTRAINT patron_category_check CHECK (category IN ('adult', 'child')),
  ADD CONSTRAINT patron_fees_check CHECK (fees >= 0),
  ADD CONSTRAINT patron_username_check CHECK (username = lower(username));
ALTER TABLE guardianship ADD CONSTRAINT guardianship_other_check CHECK (holder_id <> ward_id);
ALTER TABLE link
  ADD CONSTRAINT link_state_check CHECK (state IN ('active', 'muted', 'dead')),
  ADD CONSTRAINT link_address_check CHECK (address LIKE channel || ':%');
ALTER TABLE desk_code ADD CONSTRAINT desk_code_kind_check CHECK (kind IN ('code', 'qr'));
ALTER TABLE staff ADD CONSTRAINT staff_username_check CHECK (username = lower(username));

-- The queues: what is undone stays small, however long the history.
CREATE INDEX inbox_undone_idx ON inbox (address, id) WHERE status = 'new';
CREATE INDEX inbox_oldest_idx ON inbox (id) WHERE status = 'new';
CREATE INDEX inbox_received_idx ON inbox (received_at) WHERE event IS NOT NULL;
ALTER TABLE inbox ADD CONSTRAINT inbox_status_check CHECK (status IN ('new', 'done', 'unreadable', 'dead'));
CREATE INDEX outbox_due_idx ON outbox (send_after, id) WHERE status IN ('new', 'sending');
CREATE INDEX outbox_order_idx ON outbox (address, id) WHERE status IN ('new', 'sending');
CREATE INDEX outbox_made_idx ON outbox (made_at) WHERE body IS NOT NULL;
ALTER TABLE outbox
  ADD CONSTRAINT outbox_act_check CHECK (act IN ('send', 'edit', 'delete')),
  ADD CONSTRAINT outbox_status_check CHECK (status IN ('new', 'sending', 'sent', 'delivered', 'failed', 'skipped', 'unknown'));

-- Places: one row of library and of clock; `library.version` grows with any change, so that a process knows its copy is old.
ALTER TABLE opening_hours
  ADD CONSTRAINT opening_hours_weekday_check CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT opening_hours_time_check CHECK (
    opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND opens < closes);
ALTER TABLE monthly_closure
  ADD CONSTRAINT monthly_closure_nth_check CHECK (nth IN (-1, 1, 2, 3, 4)),
  ADD CONSTRAINT monthly_closure_weekday_check CHECK (weekday BETWEEN 1 AND 7);
ALTER TABLE closure ADD CONSTRAINT closure_days_check CHECK (from_day <= to_day);
ALTER TABLE item_type ADD CONSTRAINT item_type_loan_days_check CHECK (loan_days >= 0);
ALTER TABLE library ADD CONSTRAINT library_one_row_check CHECK (id = 1);
ALTER TABLE clock ADD CONSTRAINT clock_one_row_check CHECK (id = 1);
INSERT INTO clock (id, offset_ms) VALUES (1, 0);

CREATE FUNCTION library_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER library_grow BEFORE UPDATE ON library FOR EACH ROW EXECUTE FUNCTION library_grow();

CREATE FUNCTION library_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE library SET version = version;
  RETURN NULL;
END $$;
CREATE TRIGGER branch_touch AFTER INSERT OR UPDATE OR DELETE ON branch FOR EACH STATEMENT EXECUTE FUNCTION library_touch();
CREATE TRIGGER section_touch AFTER INSERT OR UPDATE OR DELETE ON section FOR EACH STATEMENT EXECUTE FUNCTION library_touch();
CREATE TRIGGER opening_hours_touch AFTER INSERT OR UPDATE OR DELETE ON opening_hours FOR EACH STATEMENT EXECUTE FUNCTION library_touch();
CREATE TRIGGER monthly_closure_touch AFTER INSERT OR UPDATE OR DELETE ON monthly_closure FOR EACH STATEMENT EXECUTE FUNCTION library_touch();
CREATE TRIGGER closure_touch AFTER INSERT OR UPDATE OR DELETE ON closure FOR EACH STATEMENT EXECUTE FUNCTION library_touch();
CREATE TRIGGER item_type_touch AFTER INSERT OR UPDATE OR DELETE ON item_type FOR EACH STATEMENT EXECUTE FUNCTION library_touch();
