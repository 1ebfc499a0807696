contact-branch = { $places }: { $address }
contact-reach = Телефон { $phone }, эл. почта { $email }
