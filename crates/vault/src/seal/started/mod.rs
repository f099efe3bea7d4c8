//! A worker as the one who started it sees it: its two pipes, its end.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::Started;
#[cfg(windows)]
pub use windows::Started;

/// What ended a worker that did not say all it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It took longer than it may, or was ended from outside.
    OutOfTime,
    /// It wanted more memory than it may have.
    OutOfMemory,
    /// It broke on its own account.
    Otherwise,
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::time::{Duration, Instant};

    use super::*;

    /// A program that runs on without listening, until it is ended. `None` where it has no place this test knows.
    fn endless() -> Option<Started> {
        let sleep = if cfg!(windows) {
            std::path::Path::new(&std::env::var_os("SystemRoot")?).join("system32\\cmd.exe")
        } else {
            "/usr/bin/yes".into()
        };
        sleep.exists().then(|| Started::start(&sleep, &[]).unwrap())
    }

    #[test]
    fn what_does_not_end_is_ended_when_its_time_is_over() {
        let Some(mut program) = endless() else { return };
        let (_words, heard) = (program.stdin().unwrap(), program.stdout().unwrap());
        assert_eq!(
            program.last_words(Instant::now() + Duration::from_millis(50)),
            Ended::OutOfTime
        );
        // Its end of the pipe is closed.
        let mut heard = heard;
        heard.read_to_end(&mut Vec::new()).unwrap();
    }
}
