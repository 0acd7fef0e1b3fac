import { lazy } from 'react';
import { Admin, CustomRoutes, Resource, reactRouterProvider } from 'react-admin';
import { Frame } from './frame/Frame.tsx';
import { Notice } from './frame/Notice.tsx';
import { store } from './frame/store.ts';
import { Home } from './home/Home.tsx';
import { opened } from './opened.ts';
import { dataProvider } from './provider/index.ts';
import { queries } from './provider/queries.ts';
import { allScreens } from './rooms.ts';
import { authProvider } from './session/authProvider.ts';
import { ChoosePassword } from './session/ChoosePassword.tsx';
import { ForgotPassword } from './session/ForgotPassword.tsx';
import { SignIn } from './session/SignIn.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';
import { i18nProvider } from './words/index.ts';

const { Route } = reactRouterProvider;

const Account = lazy(() => import('./session/account/Account.tsx'));
const Changes = lazy(() => import('./history/Changes.tsx'));
const Compare = lazy(() => import('./business/duplicates/Compare.tsx'));
const Duplicates = lazy(() => import('./business/duplicates/Duplicates.tsx'));
const OneChange = lazy(() => import('./history/OneChange.tsx'));
const Trash = lazy(() => import('./history/Trash.tsx'));
const ReportMap = lazy(() => import('./reports/map/MapPage.tsx'));
const ReportPage = lazy(opened.report);
const NounList = lazy(opened.list);
const NounShow = lazy(opened.show);
const NounCreate = lazy(opened.create);
const NounEdit = lazy(opened.edit);

/** The dashboard of who has signed in. */
const App = () => (
  <Admin
    title="Binaan"
    authProvider={authProvider}
    dashboard={Home}
    dataProvider={dataProvider}
    darkTheme={darkTheme}
    disableTelemetry
    i18nProvider={i18nProvider}
    layout={Frame}
    lightTheme={lightTheme}
    loginPage={SignIn}
    notification={Notice}
    queryClient={queries}
    requireAuth
    store={store}
    theme={lightTheme}
  >
    <CustomRoutes noLayout>
      <Route path="/choose-password" element={<ChoosePassword />} />
      <Route path="/forgot-password" element={<ForgotPassword />} />
    </CustomRoutes>
    <CustomRoutes>
      <Route path="/account" element={<Account />} />
      <Route path="/changes" element={<Changes />} />
      <Route path="/changes/:id" element={<OneChange />} />
      <Route path="/duplicates" element={<Duplicates />} />
      <Route path="/duplicates/:one/:other" element={<Compare />} />
      <Route path="/reports/map" element={<ReportMap />} />
      <Route path="/reports/:path" element={<ReportPage />} />
      <Route path="/trash" element={<Trash />} />
    </CustomRoutes>
    {allScreens.map((screens) => (
      <Resource
        key={screens.noun}
        name={screens.noun}
        recordRepresentation="label"
        list={screens.list ? <screens.list /> : <NounList screens={screens} />}
        create={<NounCreate screens={screens} />}
        edit={<NounEdit screens={screens} />}
        show={screens.show ? <screens.show /> : <NounShow screens={screens} />}
      />
    ))}
  </Admin>
);

export default App;
