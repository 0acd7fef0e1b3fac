import { Layout, type LayoutProps } from 'react-admin';
import { ConflictDialog } from '../noun/form/ConflictDialog.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';

export const Frame = (props: LayoutProps) => (
  <>
    <Layout {...props} appBar={TopBar} menu={SideMenu} appBarAlwaysOn />
    <ConflictDialog />
  </>
);
