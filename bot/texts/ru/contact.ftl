contact-branch = { $places }: { $address }
contact-reach = Телефон { $phone }, почта { $email }
