import { CssBaseline } from '@mui/material';
import { AdminContext, type AuthProvider, Navigate, reactRouterProvider, useLocation } from 'react-admin';
import { Notice } from '../frame/Notice.tsx';
import { store } from '../frame/store.ts';
import { darkTheme, lightTheme } from '../theme/theme.ts';
import { saidAtTheDoor } from '../words/door.ts';
import { authProvider } from './authProvider.ts';
import { ChoosePassword } from './ChoosePassword.tsx';
import { ForgotPassword } from './ForgotPassword.tsx';
import { SignIn } from './SignIn.tsx';

const { Routes, Route } = reactRouterProvider;

/** Whoever wanted to see something else is led there after signing in. */
function ToTheDoor() {
  const { pathname, search } = useLocation();
  return <Navigate to="/login" state={{ nextPathname: pathname, nextSearch: search }} replace />;
}

/** What there is to see before anybody is let in; nothing of the register is fetched for it. */
export default function Outside({ onEntered }: { onEntered: () => void }) {
  const entering: AuthProvider = {
    ...authProvider,
    async login(credentials) {
      await authProvider.login(credentials);
      // The page that was asked for is in the address by then.
      setTimeout(onEntered);
    },
  };
  return (
    <AdminContext
      authProvider={entering}
      darkTheme={darkTheme}
      i18nProvider={saidAtTheDoor()}
      lightTheme={lightTheme}
      store={store}
      theme={lightTheme}
    >
      <CssBaseline enableColorScheme />
      <Routes>
        <Route path="/choose-password" element={<ChoosePassword />} />
        <Route path="/forgot-password" element={<ForgotPassword />} />
        <Route path="/login" element={<SignIn />} />
        <Route path="*" element={<ToTheDoor />} />
      </Routes>
      <Notice />
    </AdminContext>
  );
}
