import { Notification } from 'react-admin';

/** Messages come in at the top, where they cover neither the foot of a form nor what a thumb reaches for. */
export const Notice = () => <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />;
