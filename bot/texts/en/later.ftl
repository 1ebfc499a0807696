follow-not-yet = You cannot follow new titles here yet. If a title is on loan, you can join the queue and we will tell you.
calendar-not-yet = There is no calendar here yet. To see the due dates, write “my books”.
test-message = This is a test message: all is well.
test-muted = This is a test message: answers work, but notices to this phone are off.
