/* The one function that programs of Rust want of bcryptprimitives.dll, which Wine 8 has not: random bytes. Put into the
   prefix of the tests alone. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T left) {
    while (left > 0) {
        ULONG some = left > 0x10000000 ? 0x10000000 : (ULONG)left;
        if (!RtlGenRandom(bytes, some)) return FALSE;
        bytes += some;
        left -= some;
    }
    return TRUE;
}
