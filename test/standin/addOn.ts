import { Desk } from './desk';
import type { Book } from './model/book';
import type { Person } from './model/deskState';
import type { User } from './model/user';
import type { World } from './model/world';
import { checkSyntax } from './runtime/checkSyntax';
import { type Manifest, readManifest } from './runtime/manifest';
import type { AuthMode } from './runtime/serviceClass';

/** The add-on as installed on a book: a built folder, read anew at every call. */
export class AddOn {
  readonly manifest: Manifest;

  constructor(
    readonly world: World,
    readonly dist: string,
    readonly book: Book,
  ) {
    checkSyntax(dist);
    this.manifest = readManifest(dist);
  }

  /**
   * Somebody opens the book, in a browser unless `phone` is set: `onOpen` runs (LIMITED, or NONE where the add-on is
   * installed but not enabled in this book, platform 3.9).
   * @param options.person answers questions that no prepared answer is left for
   * @throws where the account has no access to the file
   */
  open(
    user: User,
    {
      authMode = 'LIMITED',
      phone = false,
      person,
    }: { authMode?: AuthMode; phone?: boolean; person?: Person } = {},
  ): Desk {
    if (this.book.role(user) === 'none') {
      throw new Error(`${user.email} has no access to "${this.book.name}"`);
    }
    const desk = new Desk(this, user, phone, person);
    desk.opened(authMode, 'onOpen');
    return desk;
  }

  /** Somebody installs the add-on while the book is open: `onInstall` runs in FULL. */
  installedBy(user: User): Desk {
    const desk = new Desk(this, user, false);
    desk.opened('FULL', 'onInstall');
    return desk;
  }
}
