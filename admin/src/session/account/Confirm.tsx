import { PasswordInput, required } from 'react-admin';
import { AskedForm } from '../AskedForm.tsx';
import { Over } from './Over.tsx';

interface ConfirmProps {
  title: string;
  onConfirm: (password: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the password before something changes: the person may have gone, and the page stayed open. */
export const Confirm = ({ title, onConfirm, onClose }: ConfirmProps) => (
  <Over title={title} onClose={onClose}>
    <AskedForm
      onAsk={({ password }: { password: string }) => onConfirm(password)}
      placed={{ INVALID_PASSWORD: 'password' }}
      label="account.factor.go"
    >
      <PasswordInput
        source="password"
        label="account.password.current"
        autoComplete="current-password"
        helperText={false}
        validate={required()}
        autoFocus
      />
    </AskedForm>
  </Over>
);
