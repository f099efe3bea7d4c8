# What happens when a case cannot be saved, or was saved in two places.

unsaved-still-here = Not saved. The text is still here: you can go on writing, another try follows.
unsaved-carried =
    { $count ->
        [0] The whole case, encrypted, is now in the other place and is saved there. The old one stays as it is.
        [one] The case, encrypted, is now in the other place and is saved there. One file of an exhibit could not be read and is missing.
       *[other] The case, encrypted, is now in the other place and is saved there. { $count } files of exhibits could not be read and are missing.
    }

## Several versions of one case, or another window that has it open
versions-why = This case was written in two places. Nothing is lost: both versions are kept. Choose together how to go on.
versions-settled = The case has one version again. You can write.
versions-waiting = This case has several versions. It can be read; it can be changed once you have chosen.
versions-came = Another version of this case has come. Nothing is lost: both are kept, and so is what you write.
elsewhere-bar = This case is open in another window: here it can be read, not changed. Close the other window, then try again.
