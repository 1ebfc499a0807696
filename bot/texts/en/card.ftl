my-card = { $name }, card number { $card }
card-valid = The card is valid until { $date }.
card-fees = You owe { $fees }; you can pay at any branch.
