sign-in-first = Please sign in first.
sign-in-link = Sign in: { $link }
    You will need this number: { $number }. The link works for 10 minutes.
sign-in-by-code = To sign in, ask the library for a code and write: link 123456
signed-in = Signed in: { $name }.
already-signed-in = This phone is already signed in: { $name }.
sign-in-failed = Signing in did not work. Write “sign in” for a new link.
what-next = What would you like to do?
credentials-seen = Please never write your card number and password in the chat: we did not keep the message. Use the safe link instead.
card-has-expired = Your card was valid until { $date }. Any branch can renew it.
card-is-blocked = Your card is blocked. The library will tell you why.
code-wrong = There is no such code. Check the digits or ask the library for a new one.
code-expired = This code no longer works. Please ask the library for a new one.
code-other-number = This code was given out for another phone number. Please ask at the library.
code-too-often = Too many attempts. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } or ask at the library.
