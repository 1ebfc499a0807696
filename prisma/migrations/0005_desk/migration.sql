-- AlterTable
ALTER TABLE "copy" ADD COLUMN     "damage" TEXT,
ADD COLUMN     "missing_since" TIMESTAMPTZ(3),
ADD COLUMN     "searched_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "loan" ADD COLUMN     "claim_checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "claimed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "segments" SMALLINT;

-- AlterTable
ALTER TABLE "staff" ADD COLUMN     "active" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "chat" TEXT,
ADD COLUMN     "must_change_password" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "totp_secret" TEXT,
ADD COLUMN     "totp_step" INTEGER;

-- AlterTable
ALTER TABLE "audit" ADD COLUMN     "branch" TEXT,
ADD COLUMN     "role" TEXT;

-- CreateTable
CREATE TABLE "inventory" (
    "id" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "section" TEXT,
    "state" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by" TEXT NOT NULL,
    "paused_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "finished_by" TEXT,
    "figures" JSONB,

    CONSTRAINT "inventory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory_scan" (
    "inventory_id" TEXT NOT NULL,
    "barcode" TEXT NOT NULL,
    "copy_id" TEXT,
    "staff_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "inventory_scan_pkey" PRIMARY KEY ("inventory_id","barcode")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "id" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "agent" TEXT NOT NULL DEFAULT '',
    "proof" TEXT NOT NULL,
    "totp_draft" TEXT,
    "branch" TEXT,
    "flash" JSONB,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_chat_code" (
    "code_hash" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_chat_code_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "desk_undo" (
    "key" TEXT NOT NULL,
    "staff_id" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "copy_id" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_undo_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "training_slot" (
    "id" TEXT NOT NULL,
    "branch" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "names" JSONB,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "seats" INTEGER NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,

    CONSTRAINT "training_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_booking" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "slot_id" TEXT NOT NULL,
    "patron_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "comment" TEXT,
    "dropped_until" TIMESTAMPTZ(3),

    CONSTRAINT "training_booking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inventory_branch_started_at_idx" ON "inventory"("branch", "started_at");

-- CreateIndex
CREATE INDEX "inventory_scan_inventory_id_at_idx" ON "inventory_scan"("inventory_id", "at");

-- CreateIndex
CREATE INDEX "inventory_scan_copy_id_idx" ON "inventory_scan"("copy_id");

-- CreateIndex
CREATE INDEX "staff_session_staff_id_idx" ON "staff_session"("staff_id");

-- CreateIndex
CREATE INDEX "staff_session_expires_at_idx" ON "staff_session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_staff_id_idx" ON "api_token"("staff_id");

-- CreateIndex
CREATE INDEX "staff_chat_code_staff_id_idx" ON "staff_chat_code"("staff_id");

-- CreateIndex
CREATE INDEX "desk_undo_copy_id_idx" ON "desk_undo"("copy_id");

-- CreateIndex
CREATE INDEX "desk_undo_until_idx" ON "desk_undo"("until");

-- CreateIndex
CREATE INDEX "training_slot_branch_starts_at_idx" ON "training_slot"("branch", "starts_at");

-- CreateIndex
CREATE INDEX "training_slot_starts_at_idx" ON "training_slot"("starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "training_booking_number_key" ON "training_booking"("number");

-- CreateIndex
CREATE INDEX "training_booking_slot_id_idx" ON "training_booking"("slot_id");

-- CreateIndex
CREATE INDEX "training_booking_patron_id_idx" ON "training_booking"("patron_id");

-- CreateIndex
CREATE INDEX "loan_branch_lent_at_idx" ON "loan"("branch", "lent_at");

-- CreateIndex
CREATE INDEX "loan_branch_returned_at_idx" ON "loan"("branch", "returned_at");

-- CreateIndex
CREATE INDEX "reservation_requested_at_idx" ON "reservation"("requested_at");

-- CreateIndex
CREATE INDEX "request_branch_deadline_at_idx" ON "request"("branch", "deadline_at");

-- CreateIndex
CREATE INDEX "patron_phone_idx" ON "patron"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "staff_chat_key" ON "staff"("chat");

-- CreateIndex
CREATE INDEX "audit_branch_at_idx" ON "audit"("branch", "at");

-- AddForeignKey
ALTER TABLE "inventory" ADD CONSTRAINT "inventory_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory" ADD CONSTRAINT "inventory_branch_section_fkey" FOREIGN KEY ("branch", "section") REFERENCES "section"("branch", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_scan" ADD CONSTRAINT "inventory_scan_inventory_id_fkey" FOREIGN KEY ("inventory_id") REFERENCES "inventory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_scan" ADD CONSTRAINT "inventory_scan_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "copy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_chat_code" ADD CONSTRAINT "staff_chat_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_undo" ADD CONSTRAINT "desk_undo_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "copy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_slot" ADD CONSTRAINT "training_slot_branch_fkey" FOREIGN KEY ("branch") REFERENCES "branch"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_booking" ADD CONSTRAINT "training_booking_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "training_slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_booking" ADD CONSTRAINT "training_booking_patron_id_fkey" FOREIGN KEY ("patron_id") REFERENCES "patron"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand, as in 0001.
-- A lent copy may be given up as missing, lost or withdrawn; what a reservation holds stands on its shelf.
ALTER TABLE copy
  DROP CONSTRAINT copy_held_place_check,
  ADD CONSTRAINT copy_held_place_check CHECK (
    place = 'shelf'
    OR (reservation_id IS NULL AND (loan_id IS NULL OR place IN ('missing', 'lost', 'withdrawn'))));
CREATE INDEX copy_astray_idx ON copy (branch, place) WHERE place <> 'shelf';
CREATE INDEX loan_claimed_idx ON loan (branch, claimed_at) WHERE claimed_at IS NOT NULL AND returned_at IS NULL;
CREATE INDEX reservation_held_idx ON reservation (state, pickup_point) WHERE state IN ('to-fetch', 'in-transit', 'ready');
-- A name is found with or without its marks.
CREATE INDEX patron_name_trgm_idx ON patron
  USING gin (translate(lower(name), 'āčēģīķļņšūž', 'acegiklnsuz') gin_trgm_ops);

ALTER TABLE staff
  ADD CONSTRAINT staff_role_check CHECK (role IN ('librarian', 'head', 'admin')),
  ADD CONSTRAINT staff_language_check CHECK (language IN ('lv', 'en', 'ru')),
  ADD CONSTRAINT staff_chat_check CHECK (chat LIKE 'telegram:%');
ALTER TABLE staff_session ADD CONSTRAINT staff_session_proof_check CHECK (proof IN ('whole', 'code-due', 'enrolling'));

-- A section is counted once at a time, by as many people as like.
CREATE UNIQUE INDEX inventory_open_key ON inventory (branch, coalesce(section, '')) WHERE state <> 'finished';
ALTER TABLE inventory
  ADD CONSTRAINT inventory_state_check CHECK (state IN ('running', 'paused', 'finished')),
  ADD CONSTRAINT inventory_finished_check CHECK ((state = 'finished') = (finished_at IS NOT NULL));
ALTER TABLE inventory_scan
  ADD CONSTRAINT inventory_scan_outcome_check CHECK (outcome IN
    ('in-place', 'misplaced', 'unknown', 'lent', 'held', 'was-missing', 'to-check-in', 'withdrawn'));

ALTER TABLE training_slot
  ADD CONSTRAINT training_slot_kind_check CHECK (kind IN ('consultation', 'training')),
  ADD CONSTRAINT training_slot_named_check CHECK (kind <> 'training' OR names IS NOT NULL),
  ADD CONSTRAINT training_slot_seats_check CHECK (seats > 0 AND minutes > 0);
CREATE UNIQUE INDEX training_booking_active_key ON training_booking (slot_id, patron_id) WHERE state IN ('asked', 'confirmed');
ALTER TABLE training_booking
  ADD CONSTRAINT training_booking_state_check CHECK (state IN ('asked', 'confirmed', 'declined', 'cancelled'));
