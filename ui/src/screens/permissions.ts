import type { Group, PermissionView } from "../lib/ipc/types";

const GROUPS: readonly Group[] = ["candidates", "jobs", "company", "conversations"];

/** The permissions by group, in the guide's order within each group. */
export function grouped(permissions: PermissionView[]): { group: Group; rows: PermissionView[] }[] {
  return GROUPS.map((group) => ({ group, rows: permissions.filter((permission) => permission.group === group) }));
}
