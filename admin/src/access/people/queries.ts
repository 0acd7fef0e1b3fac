import { gql } from '../../provider/gql.ts';

/** Where somebody chooses a password; no link if it went out by mail. */
export interface Invitation {
  id: string;
  link: string | null;
}

export const inviteMutation = gql(
  'mutation Invite($input: InviteUserInput!) { data: inviteUser(input: $input) { id link } }',
);
export const recoverMutation = gql('mutation Recover($id: ID!) { data: recoverUser(id: $id) { id link } }');
export const deactivateMutation = gql('mutation Deactivate($id: ID!) { data: deactivateUser(id: $id) }');
export const reactivateMutation = gql('mutation Reactivate($id: ID!) { data: reactivateUser(id: $id) }');
