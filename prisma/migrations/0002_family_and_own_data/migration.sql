-- AlterTable
ALTER TABLE "guardianship" ADD COLUMN     "confirmed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "sign_in_link" ADD COLUMN     "purpose" TEXT NOT NULL DEFAULT 'sign-in';

-- By hand, as in 0001.
ALTER TABLE sign_in_link ADD CONSTRAINT sign_in_link_purpose_check CHECK (purpose IN ('sign-in', 'export', 'erase'));
