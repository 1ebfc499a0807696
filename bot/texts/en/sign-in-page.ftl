page-title = Sign in
page-language = Language
page-phone-asks = You are signing in this phone:
page-not-mine = If it is not your phone, close this page and type nothing.
page-number = Number from the chat
page-number-hint = The two digits beside the link in your message.
page-card = Card number or user name
page-password = Password
page-submit = Sign in
page-fill-in = Please fill in every field.
page-wrong = The card number or the password is not right. Check them and try again. Any branch can give you a new password.
page-wrong-number = The number is not the same. Type the two digits that stand beside this link in the chat.
page-locked = Too many attempts did not work. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }, or ask the library for a code and write in the chat: link 123456
page-over-title = This link no longer works
page-over = Each link works once, for 10 minutes. Go back to the chat and write “sign in” for a new one.
page-done-title = You are signed in
page-done = The phone belongs to your account now. Go back to the chat to go on; you can close this page.
page-trouble = We could not connect. Check the internet and open the link from the chat again.
page-no-script = JavaScript is switched off in this browser, and this page needs it. Ask the library for a code and write in the chat: link 123456
