import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Whether this process was told to stop: health says so first, so that no new caller is sent here. */
@Injectable()
export class Stopping implements OnModuleDestroy {
  #begun = false;

  get begun(): boolean {
    return this.#begun;
  }

  onModuleDestroy(): void {
    this.#begun = true;
  }
}
