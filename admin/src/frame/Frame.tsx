import { Layout, type LayoutProps } from 'react-admin';
import { ConflictDialog } from '../noun/form/ConflictDialog.tsx';
import { Later } from './Later.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';

const Menu = () => (
  <Later>
    <SideMenu />
  </Later>
);

export const Frame = (props: LayoutProps) => (
  <>
    <Layout {...props} appBar={TopBar} menu={Menu} appBarAlwaysOn />
    <ConflictDialog />
  </>
);
