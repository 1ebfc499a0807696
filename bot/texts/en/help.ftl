help-search = Write a title, an author or an ISBN and I will look it up, for example: Mātes piens.
help-guest = You can also write: “opening hours”, “where are you”, “rules”, “latviski”, “по-русски”. To reserve and renew, write “sign in”.
help-account = You can write: “my books”, “renew everything”, “reserve Mātes piens”, “my holds”, “drop 2”, “change collection point”.
help-more = Also: “my card”, “opening hours”, “rules”, “why”, “settings”, “sign out”. Choose from a list by its number.
