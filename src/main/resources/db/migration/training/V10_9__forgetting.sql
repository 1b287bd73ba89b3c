-- Learning belongs to the file as a colleague. What somebody wrote of the course stays the course's.
create function sec.forget_in_training(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if which = 'COLLEAGUE' then
    delete from training.objective_said where person = whose;
    delete from training.check_done where person = whose;
    delete from training.unit_done where person = whose;
    delete from training.place where person = whose;
    delete from training.reading where person = whose;
    update training.text set written_by = null where written_by = whose;
  end if;
end $$;
alter function sec.forget_in_training(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_training(uuid, text, boolean, timestamptz) from public;
grant update (written_by) on training.text to accanto_definer;
