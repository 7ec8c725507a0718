/**
 * Slack's error codes that are about the app: its token, its scopes or its installation. An admin
 * mends them, and then everything works again; they say nothing about any channel.
 */
export const APP_FAULTS: ReadonlySet<string> = new Set([
  'accesslimited',
  'account_inactive',
  'app_uninstalled',
  'ekm_access_denied',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'token_expired',
  'token_revoked',
  'two_factor_setup_required',
]);
