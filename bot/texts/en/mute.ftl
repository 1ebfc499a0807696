mute = Turn notices off
unmute = Turn notices on
muted = Notices to this phone are off. When you write, I will answer.
unmuted = Notices to this phone are on.
