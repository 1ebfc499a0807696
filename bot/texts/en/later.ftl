returned-claim = Thank you! The list changes as soon as the book is checked in. If it is still there tomorrow, please call { $phone }.
training-by-phone = For training or a consultation please ask at the library or call { $phone }.
follow-not-yet = Following new titles is not possible here yet. If a title is on loan, join its queue and I will tell you.
calendar-not-yet = A calendar is not possible here yet. To see the due dates, write “my books”.
test-message = This is a test message: all is well.
test-muted = This is a test message: answers work, but notices to this phone are off.
