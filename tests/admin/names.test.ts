import { expect, test } from 'vitest';
import { namesInRoom } from '../../admin/src/reports/block/names.ts';

test('names that have room are written whole, on two lines where one is too short', () => {
  expect(namesInRoom(['Pangan', 'Kimia dan bahan bangunan'], 16)).toEqual(['Pangan', 'Kimia dan bahan\nbangunan']);
});

test('where they have none, what all of them begin and end with is left out, so that they are told apart', () => {
  const names = ['Aceh', 'Jawa Barat', 'Kalimantan Barat'];
  const offices = names.map((name) => `Dinas Perindustrian ${name} (sintetis)`);
  expect(namesInRoom(offices, 16)).toEqual(['…Aceh…', '…Jawa Barat…', '…Kalimantan\nBarat…']);
});

test('a name is never left without a word of its own, and of one alone its end stays', () => {
  const programmes = ['Pendampingan Menuju Ekspor Daerah Tertinggal', 'Pendampingan Menuju Ekspor Daerah Tertinggal'];
  for (const written of namesInRoom(programmes, 16))
    expect(written.replaceAll('…', '').trim().length).toBeGreaterThan(3);
  expect(namesInRoom(['Pendampingan Desain dan Kemasan 2024, angkatan 8'], 16)).toEqual([
    'Pendampingan\n…024, angkatan 8',
  ]);
});
