# Points to re-read, when the screen is turned to the person.

points-what = What would you like to do?
review-intro = These are no faults. It is normal not to remember everything.
review-why-label = Why you may be asked
review-choice-later = Later
review-choice-right-as-is = It is right as it is
review-choice-explained = Explain in the account
review-choice-hidden = Do not show again
