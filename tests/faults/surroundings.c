/* Loaded into a process of this test with LD_PRELOAD. It changes what the system tells the program: the name of
   SmartRecruiters' host cannot be looked up, and the clock is as many seconds off as FINDEM_TEST_CLOCK says. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
    typedef int lookup(const char *, const char *, const struct addrinfo *, struct addrinfo **);
    if (name && strcmp(name, "api.smartrecruiters.com") == 0) {
        return EAI_AGAIN;
    }
    return ((lookup *)dlsym(RTLD_NEXT, "getaddrinfo"))(name, service, hints, found);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    typedef int look(clockid_t, struct timespec *);
    static look *system_clock;
    if (!system_clock) {
        system_clock = (look *)dlsym(RTLD_NEXT, "clock_gettime");
    }
    int result = system_clock(clock, now);
    const char *off = getenv("FINDEM_TEST_CLOCK");
    if (result == 0 && off && clock == CLOCK_REALTIME) {
        now->tv_sec += atoll(off);
    }
    return result;
}
