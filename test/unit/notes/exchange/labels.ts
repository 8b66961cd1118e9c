import type { ExportOptions } from '../../../../src/notes/exchange/export-file.ts';

export const options: ExportOptions = {
  language: 'vi',
  exported: new Date('2026-03-05T09:00:00Z'),
  labels: {
    title: 'Ghi chú của tôi',
    article: 'Bài',
    site: 'Báo',
    address: 'Địa chỉ',
    quote: 'Trích',
    note: 'Ghi chú',
    tags: 'Thẻ',
    color: 'Màu',
    created: 'Tạo lúc',
    modified: 'Sửa lúc',
    deleted: 'Đã xoá',
    open: 'Mở bài',
    glosses: 'Chú giải',
    untitled: 'Không tên',
    colors: { yellow: 'Vàng', green: 'Xanh lá', blue: 'Xanh dương', pink: 'Hồng' },
  },
};
