desk-sign-in-title = Sign in to work
desk-sign-in-username = User name
desk-sign-in-password = Password
desk-sign-in-submit = Sign in
desk-sign-in-wrong = User name or password is wrong. Try again; the administrator gives a new password.
desk-sign-in-locked = Too many failed attempts. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
desk-sign-in-over = Your session has ended. Sign in again; nothing was changed.
desk-code-title = Second factor
desk-code-label = Six-digit code from the app
desk-code-submit = Confirm
desk-code-wrong = The code does not fit. Wait for the next one in the app and type it.
desk-code-enrol = Scan this with an authenticator app (Aegis or Google Authenticator, for instance), or type the key into it. From now on each sign-in asks for a code.
desk-code-key = Key
desk-account-title = My account
desk-account-role = { $role ->
    [librarian] librarian
    [head] head of branch
   *[admin] administrator
  }
desk-account-all-branches = all branches
desk-account-password = Change the password
desk-account-password-first = First, please change the one-time password to your own.
desk-account-old = Present password
desk-account-new = New password
desk-account-new-hint = At least { $count } characters.
desk-account-change = Change
desk-account-changed = The password is changed; your other sessions have ended.
desk-account-wrong = The present password is wrong. The password is not changed.
desk-account-short = The new password needs at least { $count } characters. The password is not changed.
desk-account-demo = Passwords of the demo library are not changed: everybody knows them.
desk-account-sessions = Where you are signed in
desk-account-session = { $agent }, since { $since }
desk-account-unknown-agent = another browser
desk-account-this = this browser
desk-account-end = End
desk-account-ended = The session has ended.
desk-chat-title = Messages on Telegram
desk-chat-none = If anything at your branch is still open at 10:30, we can write to you on Telegram.
desk-chat-link = Link Telegram
desk-chat-code = The code works for 15 minutes, once.
desk-chat-open = Open Telegram
desk-chat-qr = A QR code that opens Telegram
desk-chat-send = Or send this message to the bot:
desk-chat-is-linked = Your Telegram is linked: at 10:30 we write if anything at your branch is still open.
desk-chat-unlink = Unlink
desk-chat-unlinked = Telegram is unlinked.
desk-chat-linked = Chat linked: { $name }. If anything at your branch is still open at 10:30, we will write here. Unlink it on the page “My account”.
desk-chat-wrong = This code no longer works. Open the page “My account” and make a new one.
