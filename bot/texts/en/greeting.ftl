greeting = Hello! This is Rinda, { $library }. Write a title or an author and I will look it up. With a library card you can also reserve and renew.
greeting-again = Hello! Signed in: { $name }. Write what you are looking for, or choose:
menu-loans = My books
menu-reservations = My reservations
menu-hours = Opening hours
menu-help = What Rinda can do
menu-sign-in = Sign in
you-are-welcome = You are welcome. Happy reading!
