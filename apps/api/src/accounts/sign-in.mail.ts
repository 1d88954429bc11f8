import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { paths } from '@odeum/contract/paths';
import { writeSignInMail } from '@odeum/mail-templates/sign-in';
import { CONFIG, type Config } from '../config/config';
import { MailBuilders } from '../mail/mail-builders';
import { Secrets } from '../platform/secrets';

@Injectable()
export class SignInMail implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly builders: MailBuilders,
    private readonly secrets: Secrets,
  ) {}

  onModuleInit(): void {
    this.builders.register('sign_in_link', async (mail) =>
      writeSignInMail({
        lang: mail.language,
        url: `${this.config.publicUrl}${paths.signIn(this.secrets.derive('sign-in', mail.id))}`,
      }),
    );
  }
}
