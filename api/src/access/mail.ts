export interface MailSettings {
  /** The server that sends: smtp://user:password@host:port, or smtps://. */
  smtpUrl: string;
  from: string;
}

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Who carries letters. */
export interface Mail {
  send(letter: Letter): Promise<void>;
  close(): void;
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export async function openMail({ smtpUrl, from }: MailSettings): Promise<Mail> {
  // Most offices send none.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url: smtpUrl, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    send: async (letter) => {
      await transport.sendMail({ from, ...letter });
    },
    close: () => transport.close(),
  };
}
