/** Writes down which of the simulated User's cameras were opened. */
import type {Page} from 'playwright/test';

/** To be called when the User is seated. */
export const watchCameras = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const opened: string[] = [];
    const {camera} = Reflect.get(globalThis, 'simulatedUser');
    const {open} = camera;
    camera.open = (facing: string, size: unknown) => {
      opened.push(facing);
      return open(facing, size);
    };
    Object.assign(globalThis, {opened});
  });

export const openedCameras = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);
