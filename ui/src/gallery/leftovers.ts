import type { LeftBehind } from "../lib/ipc/types";

/** 24 November, 2:05 p.m. */
const AT = Date.UTC(2026, 10, 24, 14, 5);

/** One leftover from each journey. */
export const LEFT_BEHIND: LeftBehind[] = [
  {
    candidate: { name: "Findem Check 7F3K", email: "findem-check-7f3k-9c0d51e2@example.com" },
    since: AT / 1000,
    environment: "production",
  },
  {
    candidate: { name: "Findem Check 2MQ8", email: "findem-check-2mq8-41b7c6aa@example.com" },
    since: AT / 1000 + 600,
    environment: "practice",
  },
];
