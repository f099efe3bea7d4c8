//! Many files decoded two at a time, heard one after the other, stopped at any moment.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// More workers than this would press on the memory of an old machine.
const WORKERS: usize = 2;
/// How often `go_on` is asked while nothing new is there.
const LOOK: Duration = Duration::from_millis(50);

/// Makes something of each of `count` files on two threads, and lets `heard` take each on the
/// calling thread, in the order they are ready.
///
/// `make` gets the place of the file and a question to ask now and then: whether it shall stop.
/// `go_on` hears how many are done, at least every 50 ms, and stops everything with `false`.
/// Returns whether all were heard.
///
/// # Errors
/// The first error of `heard`; nothing is made after it.
pub fn decode_each<T: Send, E>(
    count: usize,
    make: &(dyn Fn(usize, &dyn Fn() -> bool) -> T + Sync),
    heard: &mut dyn FnMut(usize, T) -> Result<(), E>,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<bool, E> {
    let next = AtomicUsize::new(0);
    let stop = AtomicBool::new(false);
    let stopped = || stop.load(Ordering::Relaxed);
    // One in waiting: decoded pages are large.
    let (send, receive) = sync_channel(1);
    thread::scope(|scope| {
        for _ in 0..WORKERS.min(count) {
            let (send, next) = (send.clone(), &next);
            scope.spawn(move || {
                while !stopped() {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count || send.send((at, make(at, &stopped))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(send);
        let mut done = 0;
        let outcome = loop {
            if !go_on(done) {
                break Ok(false);
            }
            match receive.recv_timeout(LOOK) {
                Ok((at, made)) => {
                    if let Err(error) = heard(at, made) {
                        break Err(error);
                    }
                    done += 1;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break Ok(done == count),
            }
        };
        stop.store(true, Ordering::Relaxed);
        drop(receive);
        outcome
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn everything_is_heard_once() {
        let mut heard = BTreeSet::new();
        let all = decode_each::<_, ()>(
            50,
            &|at, _| at * 2,
            &mut |at, made| {
                assert_eq!(made, at * 2);
                assert!(heard.insert(at));
                Ok(())
            },
            &mut |_| true,
        );
        assert_eq!((all, heard.len()), (Ok(true), 50));
    }

    #[test]
    fn a_stop_reaches_what_is_being_made() {
        let endless = |_: usize, stopped: &dyn Fn() -> bool| {
            while !stopped() {
                thread::yield_now();
            }
        };
        let mut asked = 0;
        let all = decode_each::<_, ()>(9, &endless, &mut |_, ()| Ok(()), &mut |done| {
            asked += 1;
            done == 0 && asked < 3
        });
        assert_eq!(all, Ok(false));
    }

    #[test]
    fn an_error_ends_it() {
        let failed = decode_each(9, &|at, _| at, &mut |_, _| Err("full"), &mut |_| true);
        assert_eq!(failed, Err("full"));
    }
}
