training-offers = You can sign up for:
training-guest = Choose a time; then we will ask you to sign in.
training-none = There is nothing to sign up for just now. You can also ask for a consultation at the library or call { $phone }.
training-none-at = There is nothing { $at } just now, but there is nearby.
training-slot = { $type ->
    [training] { $name }
   *[consultation] Consultation
  }, { $date } { $hour }, { $place }{ $left ->
    [full] {""} (full)
    [yours] {""} (yours)
   *[free] {""}
  }
training-asked = Request No. { $number } received: { $type ->
    [training] training { $title }
   *[consultation] consultation
  } on { $date }, { $hour }, { $at }. We will answer by { $by }.
training-moved = Request No. { $number } moved: { $type ->
    [training] training { $title }
   *[consultation] consultation
  } on { $date }, { $hour }, { $at }. We will answer by { $by }.
training-full = No seats left: { $day }, { $hour }, { $at }.
training-gone = This time can no longer be asked for.
training-already-yours = You already have request No. { $number }: { $type ->
    [training] training { $title }
   *[consultation] consultation
  } on { $day }, { $hour }, { $at }.
training-not-yours = You no longer have this request.
training-undo-too-late = It can no longer be undone. You can ask again.
training-none-yours = You have not asked for any training or consultation.
training-yours = Your trainings and consultations:
training-line = { $type ->
    [training] { $line }
   *[consultation] Consultation
  }, { $date } { $hour } – { $state ->
    [confirmed] confirmed
    [dropping] dropped, can be undone
   *[asked] awaiting an answer
  }
training-card = No. { $number }: { $type ->
    [training] training { $title }
   *[consultation] consultation
  } on { $day }, { $hour }, { $at } – { $state ->
    [confirmed] confirmed
    [dropping] dropped, can be undone
   *[asked] awaiting an answer
  }.
training-promise = We will answer by { $by }.
training-act-move = Move to another time
training-act-drop = Drop it
training-where-to = To which time should No. { $number } move ({ $type ->
    [training] training { $title }
   *[consultation] consultation
  } on { $day }, { $hour }, { $at })?
training-no-other = There is no other free time just now. Your request stays as it was.
training-dropped = Request No. { $number } dropped: { $type ->
    [training] training { $title }
   *[consultation] consultation
  } on { $date }, { $hour }, { $at }. You can undo it within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
training-undropped = Request No. { $number } stands again: { $type ->
    [training] training { $title }
   *[consultation] consultation
  } on { $day }, { $hour }, { $at }.
notice-training-confirmed = Confirmed, No. { $number }: { $type ->
    [training] { $title }
   *[consultation] consultation
  } on { $day }, { $hour }, { $at }.{ $comment ->
    [none] {""}
   *[other] {""} The library: { $comment }
  }
notice-training-declined = Sorry, we cannot confirm No. { $number }: { $type ->
    [training] { $title }
   *[consultation] consultation
  } on { $date }, { $hour }, { $at }.{ $comment ->
    [none] {""}
   *[other] {""} The library: { $comment }
  }
notice-training-cancelled = Sorry, it will not take place: { $type ->
    [training] { $title }
   *[consultation] consultation
  } on { $date }, { $hour }, { $at }, No. { $number }.{ $comment ->
    [none] {""}
   *[other] {""} The library: { $comment }
  }
notice-training-reminder = Reminder: { $type ->
    [training] { $title }
   *[consultation] consultation
  } on { $day }, { $hour }, { $at }, No. { $number }.
