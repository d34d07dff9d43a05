# A form that was sent after its sign-in had ended.
kept-title = Your sign-in had ended, and your words are kept
kept-lead = Nothing that you typed is lost as long as this page stays open.
kept-sign-in = Sign in again in a new tab
kept-then = Come back to this page and send what you typed.
kept-send = Send what I typed
