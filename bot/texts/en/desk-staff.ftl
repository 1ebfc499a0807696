desk-staff-title = Staff
desk-staff-name = Name
desk-staff-username = User name
desk-staff-username-hint = Small letters, digits, full stop; at least three characters. For instance, ilva.ozola
desk-staff-role = Role
desk-staff-role-of = { $role ->
    [librarian] librarian
    [head] head of branch
   *[admin] administrator
  }
desk-staff-branch = Branch
desk-staff-all = all branches
desk-staff-all-hint = An administrator always sees all branches.
desk-staff-language = Language
desk-staff-state = Account
desk-staff-active = open
desk-staff-closed = closed
desk-staff-one-time = one-time password not changed yet
desk-staff-demo = demo account
desk-staff-sessions = Sessions
desk-staff-tokens = Program tokens
desk-staff-add = Add a member of staff
desk-staff-add-submit = Add
desk-staff-added = { $name }: the account is made.
desk-staff-password-is = One-time password
desk-staff-password-hint = Hand it over in person. It is shown only now; at the first sign-in it has to be changed to one’s own.
desk-staff-token-is = Program token
desk-staff-token-hint = Copy it into the program now: it is not shown later. With it a program may do whatever this member of staff may.
desk-staff-back = Back: { $name }
desk-staff-change = Change
desk-staff-changed = { $name }: the changes are kept.
desk-staff-change-hint = When the role changes, the sessions end and one has to sign in again.
desk-staff-help = When they cannot sign in
desk-staff-reset-password = Give a new one-time password
desk-staff-reset-factor = Reset the second factor
desk-staff-reset-factor-hint = At the next sign-in it is set up anew.
desk-staff-factor-reset = The second factor is reset; the sessions have ended.
desk-staff-password-given = { $name }: a new one-time password. The sessions have ended.
desk-staff-no-sessions = Signed in nowhere now.
desk-staff-end = End
desk-staff-end-all = End all
desk-staff-ended = { $count ->
    [one] { $count } session has ended
   *[other] { $count } sessions have ended
  }.
desk-staff-no-tokens = No program has a token here.
desk-staff-token-name = For which program
desk-staff-token-make = Make a token
desk-staff-token-made-at = made { $since }
desk-staff-token-used = last used { $at }
desk-staff-token-unused = not used yet
desk-staff-token-revoked = revoked { $at }
desk-staff-revoke = Revoke
desk-staff-revoked = The token is revoked: its program is let in no more.
desk-staff-leave = Close the account
desk-staff-leave-hint = Sessions end and program tokens are revoked at once. The account can be opened again.
desk-staff-left = { $name }: the account is closed.
desk-staff-return = Open the account again
desk-staff-returned = { $name }: the account is open; the password they had fits.
desk-staff-unread = Check what you typed: a name is needed, and a user name of at least three small letters or digits. Nothing was made.
