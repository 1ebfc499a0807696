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
page-wrong-number = The number does not match. Type the two digits that stand beside this link in the chat.
page-locked = Too many failed attempts. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }, or ask the library for a code and write in the chat: link 123456
page-over-title = This link no longer works
page-over = The link works for 10 minutes and only once. Go back to the chat and write “sign in” for a new one.
page-done-title = You are signed in
page-done = This phone is now linked to your account. Go back to the chat to go on; you can close this page.
page-trouble = We could not connect. Check your internet connection and open the link from the chat again.
page-no-script = JavaScript is switched off in this browser, and this page needs it. Ask the library for a code and write in the chat: link 123456
page-export-title = My data
page-export-what = Once your card and password are checked, you can download everything we keep about you.
page-export-submit = Download
page-export-done = If the card and password are right, the file is being downloaded. The link works only once; then you can close this page.
page-erase-title = Erase my data
page-erase-what = Your account, linked phones, reservations, requests and messages will be erased. This cannot be undone.
page-erase-sure = Yes, erase all my data
page-erase-submit = Erase
page-erase-first = Not yet: please return what you have on loan first ({ $count }). Then write in the chat again: erase my data
page-erase-pay-first = Not yet: you owe { $fees }. Please pay it at any branch first. Then write in the chat again: erase my data
page-erased-title = Your data are erased
page-erased = We no longer keep anything about you. Thank you for reading with us; any branch will gladly give you a new card.
page-asked-from = The request came from this phone:
page-over-asked = The link works for 10 minutes and only once. Go back to the chat and ask for a new one.
