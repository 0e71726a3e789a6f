import type { Identity } from "../ipc/types";
import { t } from "./catalogue";

/** The key's role by the name that the guide uses, where it is known. */
export function roleName(identity: Identity | null): string | null {
  if (identity?.verdict === "admin") return t("identity-admin");
  const role = identity?.systemRole;
  return role ? (role.name ?? role.id) : null;
}
