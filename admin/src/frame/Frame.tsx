import { memo } from 'react';
import { Layout, type LayoutProps } from 'react-admin';
import { ConflictDialog } from '../noun/form/ConflictDialog.tsx';
import { SignInAgain } from '../session/SignInAgain.tsx';
import { useLeaving } from './arrival.ts';
import { Later } from './Later.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';

// What stands round the page is as it was, whatever becomes of the page.
const Bar = memo(TopBar);
const Menu = memo(() => (
  <Later>
    <SideMenu />
  </Later>
));

export function Frame({ children, ...props }: LayoutProps) {
  useLeaving();
  return (
    <>
      <Layout {...props} appBar={Bar} menu={Menu} appBarAlwaysOn>
        <Later>{children}</Later>
      </Layout>
      <ConflictDialog />
      <SignInAgain />
    </>
  );
}
