//! The calls to the system that pass: a list of the allowed for the worker, of the refused for a
//! run of the command line and for the desk.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter_all_threads,
};

use super::{Reason, State};

/// What a decoder needs: its pipes, memory, a clock, an end. Everything else answers EPERM.
const WORKER_ALLOWED: &[i64] = &[
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_close,
    libc::SYS_fstat,
    libc::SYS_lseek,
    libc::SYS_ppoll,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_brk,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_clock_gettime,
    libc::SYS_getrandom,
    libc::SYS_getpid,
    libc::SYS_getppid,
    libc::SYS_gettid,
    libc::SYS_tgkill,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

/// Memory may be mapped, but never so that it can be run.
const WORKER_ALLOWED_WITHOUT_EXEC: &[i64] = &[libc::SYS_mmap, libc::SYS_mprotect];

/// What no command of ours ever needs: any socket, a look into other processes, the kernel's own
/// doors. Everything else passes.
const HEADLESS_REFUSED: &[i64] = &[
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_io_uring_setup,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_mount,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_kexec_load,
];

/// What a window must not do: a socket that leaves this machine, and what no command needs either.
/// Sockets of this machine are its way to the screen.
const DESK_SOCKETS: &[i64] = &[libc::SYS_socket, libc::SYS_socketpair];

/// Nor may it become another program, or start one: the broker starts its workers.
const DESK_REFUSED: &[i64] = &[libc::SYS_execve, libc::SYS_execveat];

/// The worker's filter, for all threads and for ever.
pub(super) fn restrict_worker() -> State {
    apply(worker_filter())
}

/// The filter of a run of the command line; children inherit it.
pub(super) fn restrict_headless() -> State {
    apply(headless_filter())
}

/// The filter of the desk.
pub(super) fn restrict_desk() -> State {
    apply(desk_filter())
}

fn apply(program: Result<BpfProgram, seccompiler::BackendError>) -> State {
    let Ok(program) = program else { return State::Missing(Reason::Kernel) };
    match apply_filter_all_threads(&program) {
        Ok(()) => State::Active,
        Err(_) => State::Missing(Reason::Refused),
    }
}

fn worker_filter() -> Result<BpfProgram, seccompiler::BackendError> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        WORKER_ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    // The third argument of both calls holds the rights of the memory.
    let not_runnable = SeccompCondition::new(
        2,
        SeccompCmpArgLen::Dword,
        SeccompCmpOp::MaskedEq(libc::PROT_EXEC as u64),
        0,
    )?;
    for call in WORKER_ALLOWED_WITHOUT_EXEC {
        rules.insert(*call, vec![SeccompRule::new(vec![not_runnable.clone()])?]);
    }
    let refuse = SeccompAction::Errno(libc::EPERM as u32);
    SeccompFilter::new(rules, refuse, SeccompAction::Allow, arch()?)?.try_into()
}

fn headless_filter() -> Result<BpfProgram, seccompiler::BackendError> {
    let rules = HEADLESS_REFUSED.iter().map(|call| (*call, Vec::new())).collect();
    let refuse = SeccompAction::Errno(libc::EACCES as u32);
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, arch()?)?.try_into()
}

fn desk_filter() -> Result<BpfProgram, seccompiler::BackendError> {
    let refused = HEADLESS_REFUSED.iter().chain(DESK_REFUSED);
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        refused.map(|call| (*call, Vec::new())).collect();
    // The first argument of both calls is the family of the socket.
    let not_local =
        SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, libc::AF_UNIX as u64)?;
    for call in DESK_SOCKETS {
        rules.insert(*call, vec![SeccompRule::new(vec![not_local.clone()])?]);
    }
    let refuse = SeccompAction::Errno(libc::EACCES as u32);
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, arch()?)?.try_into()
}

fn arch() -> Result<TargetArch, seccompiler::BackendError> {
    std::env::consts::ARCH.try_into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_may_open_start_and_reach_nothing() {
        let dangerous = [
            libc::SYS_openat,
            libc::SYS_openat2,
            libc::SYS_execve,
            libc::SYS_execveat,
            libc::SYS_clone,
            libc::SYS_clone3,
            libc::SYS_socket,
            libc::SYS_connect,
            libc::SYS_ptrace,
            libc::SYS_kill,
            libc::SYS_pidfd_open,
            libc::SYS_memfd_create,
            libc::SYS_prctl,
            libc::SYS_ioctl,
            libc::SYS_pkey_mprotect,
        ];
        for call in dangerous {
            assert!(!WORKER_ALLOWED.contains(&call), "call {call}");
            assert!(!WORKER_ALLOWED_WITHOUT_EXEC.contains(&call), "call {call}");
        }
    }

    /// What the kernel's own machine makes of a call and its first six arguments under a filter.
    fn passes(filter: &BpfProgram, call: i64, arguments: [u64; 6]) -> bool {
        // The layout the kernel shows a filter: call, architecture, place in the program, arguments.
        let mut data = Vec::new();
        data.extend((call as u32).to_ne_bytes());
        data.extend(own_architecture(filter).to_ne_bytes());
        data.extend(0_u64.to_ne_bytes());
        arguments.iter().for_each(|argument| data.extend(argument.to_ne_bytes()));
        let (mut at, mut held) = (0, 0_u32);
        loop {
            let step = &filter[at];
            let jump = |yes| usize::from(if yes { step.jt } else { step.jf });
            at += 1 + match step.code {
                0x20 => {
                    let place = step.k as usize;
                    held = u32::from_ne_bytes(data[place..place + 4].try_into().unwrap());
                    0
                }
                0x54 => {
                    held &= step.k;
                    0
                }
                0x05 => step.k as usize,
                0x15 => jump(held == step.k),
                0x25 => jump(held > step.k),
                0x35 => jump(held >= step.k),
                0x06 => return step.k == libc::SECCOMP_RET_ALLOW,
                other => panic!("no such step: {other:#x}"),
            };
        }
    }

    /// Every filter begins by asking whether the call is of the architecture it was made for.
    fn own_architecture(filter: &BpfProgram) -> u32 {
        filter[1].k
    }

    const READ: u64 = libc::PROT_READ as u64;
    const WRITE: u64 = libc::PROT_WRITE as u64;
    const RUN: u64 = libc::PROT_EXEC as u64;

    #[test]
    fn a_worker_has_no_memory_that_can_be_run() {
        let filter = worker_filter().unwrap();
        for call in [libc::SYS_mmap, libc::SYS_mprotect] {
            for rights in [0, READ, READ | WRITE] {
                assert!(passes(&filter, call, [0, 4_096, rights, 0, 0, 0]), "{call} {rights}");
                let runnable = [0, 4_096, rights | RUN, 0, 0, 0];
                assert!(!passes(&filter, call, runnable), "{call} {rights}");
            }
        }
    }

    #[test]
    fn a_worker_may_make_the_calls_of_the_list_and_no_other() {
        let filter = worker_filter().unwrap();
        for call in 0..600 {
            let allowed =
                WORKER_ALLOWED.contains(&call) || WORKER_ALLOWED_WITHOUT_EXEC.contains(&call);
            assert_eq!(passes(&filter, call, [0; 6]), allowed, "call {call}");
        }
    }

    #[test]
    fn a_command_may_make_every_call_but_those_of_the_list() {
        let filter = headless_filter().unwrap();
        for call in 0..600 {
            assert_eq!(
                !passes(&filter, call, [1; 6]),
                HEADLESS_REFUSED.contains(&call),
                "call {call}"
            );
        }
    }

    #[test]
    fn a_desk_has_only_sockets_of_this_machine() {
        let filter = desk_filter().unwrap();
        for call in [libc::SYS_socket, libc::SYS_socketpair] {
            assert!(passes(&filter, call, [libc::AF_UNIX as u64, 1, 0, 0, 0, 0]));
            for family in [libc::AF_INET, libc::AF_INET6, libc::AF_NETLINK, libc::AF_PACKET] {
                assert!(!passes(&filter, call, [family as u64, 1, 0, 0, 0, 0]), "family {family}");
            }
        }
        let refused = HEADLESS_REFUSED.iter().filter(|call| !DESK_SOCKETS.contains(call));
        for call in refused.chain(DESK_REFUSED) {
            assert!(!passes(&filter, *call, [1; 6]), "call {call}");
        }
        assert!(passes(&filter, libc::SYS_openat, [0; 6]));
    }
}
