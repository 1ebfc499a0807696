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
page-export-title = My data
page-export-what = After your card and password are checked, you will download everything we keep about you.
page-export-submit = Download
page-export-done = If the card and password are right, the file is being downloaded. The link works once; then you can close this page.
page-erase-title = Erase my data
page-erase-what = Your account, linked phones, reservations, requests and messages will be erased. This cannot be taken back.
page-erase-sure = Yes, erase all my data
page-erase-submit = Erase
page-erase-first = Not yet: please return what you have on loan first ({ $count }). Then write in the chat again: erase my data
page-erased-title = Your data are erased
page-erased = We keep nothing about you any more. Thank you for having been our reader; any branch will gladly make you a new card.
page-asked-from = It was asked from this phone:
page-over-asked = Each link works once, for 10 minutes. Go back to the chat and ask for a new one.
