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

/// The worker's filter, for all threads and for ever.
pub(super) fn restrict_worker() -> State {
    apply(worker_filter())
}

/// The filter of a run of the command line; children inherit it.
pub(super) fn restrict_headless() -> State {
    apply(headless_filter())
}

/// The filter of the desk; children inherit it.
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
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        HEADLESS_REFUSED.iter().map(|call| (*call, Vec::new())).collect();
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

    #[test]
    fn the_filters_compile() {
        assert!(worker_filter().is_ok());
        assert!(headless_filter().is_ok());
        assert!(desk_filter().is_ok());
    }
}
