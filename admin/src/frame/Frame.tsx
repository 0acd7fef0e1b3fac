import { Layout, type LayoutProps } from 'react-admin';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';

export const Frame = (props: LayoutProps) => <Layout {...props} appBar={TopBar} menu={SideMenu} appBarAlwaysOn />;
