desk-audit-title = Audit trail: who did what
desk-audit-who = Who
desk-audit-everybody = everybody
desk-audit-did = What
desk-audit-everything = everything
desk-audit-day = Day
desk-audit-when = When
desk-audit-about = About
desk-audit-where = Where
desk-audit-show = Show
desk-audit-none = There are no such entries. Choose another day, person or act.
desk-audit-older = Older entries
desk-audit-gone = deleted account
desk-audit-whole = the whole library
desk-audit-at = { $at }
desk-audit-unread = This choice cannot be read; the newest entries are shown.
desk-audit-deed = { $deed ->
    [decide] decided a request
    [report-found] found a copy to fetch
    [report-missing] did not find a copy to fetch
    [receive-transit] received a copy in transit
    [check-out] checked out
    [check-in] checked in
    [change-due-at] changed a due date
    [undo] took an act back
    [give-up-copy] marked a copy as lost or damaged
    [claim-found] found a copy that was said to be returned
    [claim-not-found] did not find a copy that was said to be returned
    [change-calendar] changed the calendar
    [change-library] changed the settings of the library
    [patron-messages] looked at the messages of a patron
    [register-patron] registered a patron
    [change-patron] changed a patron’s record
    [new-slip] gave a patron a new password or code
    [unlock-patron] unlocked a patron’s sign-in
    [unlink-phone] unlinked a phone
    [add-ward] added a family card
    [remove-ward] removed a family card
    [export-patron] gave a patron a copy of their data
    [erase-patron] erased a patron’s data
    [keep-ready] kept on the shelf for longer
    [clear-shelf] cleared from the hold shelf
    [found-after-all] found a copy that was searched for
    [still-missing] did not find a searched copy yet
    [give-up-search] gave up the search for a copy
    [add-staff] added a member of staff
    [change-staff] changed an account of staff
    [deactivate-staff] closed an account of staff
    [activate-staff] opened an account of staff again
    [reset-staff-password] gave a one-time password to staff
    [reset-second-factor] reset a second factor
    [end-staff-session] ended a session of staff
    [make-token] made a program token
    [revoke-token] revoked a program token
    [change-own-password] changed their own password
    [start-inventory] began an inventory
    [scan-inventory] scanned in an inventory
    [pause-inventory] paused an inventory
    [resume-inventory] went on with an inventory
    [finish-inventory] finished an inventory
    [mark-missing] marked copies as missing
    [add-trainings] offered a consultation or training
    [cancel-training] took back a consultation or training
    [decide-booking] decided a booking of a consultation or training
   *[other] { $name }
  }
