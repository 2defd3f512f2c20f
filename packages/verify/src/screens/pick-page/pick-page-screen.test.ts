import {expect} from 'chai';
import {mountScreen} from '../../testing/mount-screen.js';
import {SNAPSHOTS} from '../../testing/snapshots.js';
import type {PassbasePickPageScreen} from './pick-page-screen.js';

describe('<passbase-pick-page-screen>', () => {
  it('shows the pages that are drawn, and lets any be picked', async () => {
    const asked: string[] = [];
    const {screen, wishes, find} = await mountScreen<PassbasePickPageScreen>(
      'passbase-pick-page-screen',
      SNAPSHOTS['pick-page'],
      {
        preview: (fileId) => {
          asked.push(fileId);
          return undefined;
        },
      },
    );
    expect(asked).to.deep.equal(['thumbnail-1', 'thumbnail-2', 'thumbnail-3']);
    find('[data-page="3"]').click();
    expect(wishes).to.deep.equal([{type: 'pageRequest', page: 3}]);
    screen.remove();
  });
});
