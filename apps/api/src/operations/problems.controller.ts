import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Policy } from '../auth/policy.decorator.js';
import { EdgeProblem } from '../http/problem.js';
import { problemListPage, problemPage } from './problem-pages.js';

/** Where the `type` of every problem leads: a page for people. */
@ApiExcludeController()
@Controller('problems')
export class ProblemsController {
  @Get()
  @Policy('read', 'problem')
  @Header('Content-Type', 'text/html; charset=utf-8')
  list(): string {
    return problemListPage();
  }

  @Get(':slug')
  @Policy('read', 'problem')
  @Header('Content-Type', 'text/html; charset=utf-8')
  one(@Param('slug') slug: string): string {
    const page = problemPage(slug);
    if (page === undefined)
      throw new EdgeProblem('http.not-found', 'Không có trang lỗi này. Hãy xem danh sách ở /problems.');
    return page;
  }
}
